package id.siginjai.complaint.tracking;

import id.siginjai.kit.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/**
 * The one file of a form, read as it arrives. The framework would write it to a temporary directory first, in the clear
 * and whole. Name and type that the client declares are looked past.
 */
record UploadedFile(String contentType, InputStream body) {

    /** @throws Invalid when the form is no form, or holds something else than one file */
    <R> R read(Function<InputStream, R> reader) {
        try {
            var parts = parts();
            if (!parts.hasNext()) throw new Invalid("file", "evidence.one-file");
            var part = parts.next();
            if (part.isFormField() || !"file".equals(part.getFieldName())) {
                throw new Invalid("file", "evidence.one-file");
            }
            return reader.apply(part.openStream());
        } catch (FileUploadException | IOException e) {
            throw new Invalid("file", "evidence.cut-off");
        }
    }

    private FileItemIterator parts() throws FileUploadException, IOException {
        return new FileUpload().getItemIterator(new RequestContext() {

            @Override
            public String getCharacterEncoding() {
                return "UTF-8";
            }

            @Override
            public String getContentType() {
                return contentType;
            }

            @Override
            @SuppressWarnings("deprecation") // the interface asks for it
            public int getContentLength() {
                return -1;
            }

            @Override
            public InputStream getInputStream() {
                return body;
            }
        });
    }
}
