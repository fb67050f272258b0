package eoullim.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The words of all courses, in memory, cut by the Korean analyser: 생활영어 is found by 영어, 스마트폰으로 by 스마트폰. Written by
 * whoever refreshes the shelf, one at a time; readers get {@link Words} of a moment and keep them as long as they like.
 */
final class WordIndex {

    static final String CODE = "code";
    static final String TITLE = "title";
    static final String TAGS = "tags";
    static final String PLACE = "place";
    static final String TEXT = "text";
    /** Title words, tags and analysed words of the title as letters, for beginnings and slips of the finger. */
    static final String LETTERS = "letters";
    /** The title without blanks as letters, for a piece out of its middle. */
    static final String SQUEEZED = "squeezed";
    /** First letters of the syllables, of each word and of the whole title. */
    static final String INITIALS = "initials";

    private final Analyzer analyser = new KoreanAnalyzer();
    private final Analysis analysis = new Analysis(analyser);
    private final SameMeaning sameMeaning = new SameMeaning();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Map<String, List<Analysis.Token>> titles = new HashMap<>();
    private final IndexWriter writer;

    WordIndex() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyser));
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes in what is new or different and forgets what has left the shelf. */
    void change(Collection<Listing> changed, Collection<String> gone) {
        try {
            for (String code : gone) {
                writer.deleteDocuments(new Term(CODE, code));
                titles.remove(code);
            }
            for (Listing course : changed) {
                List<Analysis.Token> title = analysis.tokens(course.title());
                titles.put(course.code(), title);
                writer.updateDocument(new Term(CODE, course.code()), document(course, title));
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words as they are now, for courses that stand in this order. The reader is never closed: it lives on the heap of
     * {@link ByteBuffersDirectory} and goes with the last one who uses it.
     */
    Words words(Map<String, Integer> positions) {
        try {
            return new Words(DirectoryReader.open(directory), positions, analysis, sameMeaning, Map.copyOf(titles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(Listing course, List<Analysis.Token> title) {
        Document document = new Document();
        document.add(new StringField(CODE, course.code(), Field.Store.NO));
        document.add(new BinaryDocValuesField(CODE, new BytesRef(course.code())));
        document.add(new TextField(TITLE, course.title(), Field.Store.NO));
        document.add(new TextField(TAGS, String.join(" ", course.design().tags()), Field.Store.NO));
        document.add(new TextField(PLACE, places(course), Field.Store.NO));
        document.add(new TextField(TEXT, text(course), Field.Store.NO));
        for (String word : course.title().split("[^\\p{L}\\p{N}]+")) {
            letters(document, word);
            document.add(new StringField(INITIALS, Jamo.initials(word), Field.Store.NO));
        }
        Analysis.runs(title).forEach(run -> letters(document, run));
        course.design().tags().forEach(tag -> letters(document, tag));
        document.add(new StringField(SQUEEZED, Jamo.letters(course.title()), Field.Store.NO));
        document.add(new StringField(INITIALS, Jamo.initials(course.title()), Field.Store.NO));
        return document;
    }

    private static void letters(Document document, String word) {
        String letters = Jamo.letters(word);
        if (!letters.isEmpty()) {
            document.add(new StringField(LETTERS, letters, Field.Store.NO));
        }
    }

    private static String places(Listing course) {
        StringBuilder places = new StringBuilder(course.host().nameKo()).append(' ').append(course.host().nameEn());
        Venue venue = course.venue();
        if (venue.spaceName() != null) {
            places.append(' ').append(venue.spaceName()).append(' ').append(venue.roomName());
        }
        if (venue.district() != null) {
            places.append(' ').append(venue.district().nameKo()).append(' ').append(venue.district().nameEn());
        }
        return places.toString();
    }

    private static String text(Listing course) {
        StringBuilder text = new StringBuilder(course.design().summary()).append('\n').append(course.design().goal())
                .append('\n').append(course.design().audience());
        course.meetings().forEach(meeting -> text.append('\n').append(meeting.topic()));
        return text.toString();
    }
}
