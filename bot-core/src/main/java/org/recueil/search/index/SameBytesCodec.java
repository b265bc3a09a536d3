package org.recueil.search.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** Writes as Lucene does, but without the time and the machine on which it was written. */
final class SameBytesCodec extends FilterCodec {
    SameBytesCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public SegmentInfoFormat segmentInfoFormat() {
        SegmentInfoFormat usual = delegate.segmentInfoFormat();
        return new SegmentInfoFormat() {
            @Override
            public SegmentInfo read(Directory directory, String name, byte[] id, IOContext context) throws IOException {
                return usual.read(directory, name, id, context);
            }

            @Override
            public void write(Directory directory, SegmentInfo info, IOContext context) throws IOException {
                SegmentInfo same = new SegmentInfo(
                        info.dir,
                        info.getVersion(),
                        info.getMinVersion(),
                        info.name,
                        info.maxDoc(),
                        info.getUseCompoundFile(),
                        info.getHasBlocks(),
                        info.getCodec(),
                        Map.of(),
                        info.getId(),
                        info.getAttributes(),
                        info.getIndexSort());
                same.setFiles(info.files());
                usual.write(directory, same, context);
                info.setFiles(same.files());
            }
        };
    }
}
