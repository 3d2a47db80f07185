package tags

import (
	"bytes"
	"encoding/xml"
	"fmt"
)

// Metadata returns the description of a document that says that it is PDF/UA, as
// XMP.
func Metadata(title, lang string) []byte {
	var t, l bytes.Buffer
	xml.EscapeText(&t, []byte(title))
	xml.EscapeText(&l, []byte(lang))
	return fmt.Appendf(nil, "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"+
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`+"\n"+
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">`+"\n"+
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>`+"\n"+
		`<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>`+"\n"+
		`<pdfuaid:part>1</pdfuaid:part>`+"\n"+
		"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>", &t, &l)
}
