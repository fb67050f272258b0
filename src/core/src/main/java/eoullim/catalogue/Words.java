package eoullim.catalogue;

import eoullim.catalogue.Analysis.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** The words of one shelf, ready to be asked. */
final class Words {

    private static final int MOST_WORDS = 8;
    private static final Map<String, Float> WEIGHTS = Map.of(WordIndex.TITLE, 4f, WordIndex.TAGS, 3f, WordIndex.PLACE, 2f, WordIndex.TEXT, 1f);

    private final IndexSearcher searcher;
    private final int[] positions;
    private final Analysis analysis;
    private final SameMeaning sameMeaning;
    private final Map<String, List<Token>> titles;

    Words(DirectoryReader reader, Map<String, Integer> byCode, Analysis analysis, SameMeaning sameMeaning, Map<String, List<Token>> titles)
            throws IOException {
        this.searcher = new IndexSearcher(reader);
        // The cache is one for the whole machine and would keep the readers of the past alive.
        this.searcher.setQueryCache(null);
        this.positions = positions(reader, byCode);
        this.analysis = analysis;
        this.sameMeaning = sameMeaning;
        this.titles = titles;
    }

    /**
     * What was found, by the position of the course on the shelf.
     *
     * @param scores how well each fits, only read where {@code at} is set
     * @param similar whether these are only similar words
     * @param marks what to mark in a title
     */
    record Hits(BitSet at, float[] scores, boolean similar, Set<String> marks) {
    }

    /** Courses that carry every word; when none does, courses that carry similar ones. */
    Hits find(String typed) {
        List<String> words = Stream.of(typed.split("[^\\p{L}\\p{N}+#]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
        Set<String> marks = new HashSet<>();
        Hits exact = run(every(words.stream().map(word -> exactly(word, marks)).toList()), false, marks);
        if (!exact.at().isEmpty() || words.isEmpty()) {
            return exact;
        }
        return run(every(words.stream().map(Words::similarly).toList()), true, marks);
    }

    /** The title, cut where the marks are. */
    List<Piece> pieces(String code, String title, Set<String> marks) {
        BitSet lit = new BitSet(title.length());
        titles.getOrDefault(code, List.of()).stream().filter(token -> marks.contains(token.term()))
                .forEach(token -> lit.set(token.from(), token.to()));
        String lower = title.toLowerCase(Locale.ROOT);
        for (String mark : marks) {
            for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1)) {
                lit.set(at, at + mark.length());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < title.length();) {
            boolean hit = lit.get(from);
            int next = hit ? lit.nextClearBit(from) : lit.nextSetBit(from);
            int to = next < 0 ? title.length() : Math.min(next, title.length());
            pieces.add(new Piece(title.substring(from, to), hit));
            from = to;
        }
        return pieces;
    }

    private Query exactly(String word, Set<String> marks) {
        List<Query> ways = new ArrayList<>();
        for (String same : sameMeaning.of(word)) {
            List<String> terms = analysis.tokens(same).stream().map(Token::term).distinct().toList();
            marks.addAll(terms);
            if (!terms.isEmpty()) {
                WEIGHTS.forEach((field, weight) -> ways.add(new BoostQuery(all(field, terms), weight)));
            }
        }
        String letters = Jamo.letters(word);
        if (Jamo.isInitials(word)) {
            ways.add(new ConstantScoreQuery(new PrefixQuery(new Term(WordIndex.INITIALS, word))));
        } else if (word.length() > 1) {
            marks.add(word.toLowerCase(Locale.ROOT));
            ways.add(new ConstantScoreQuery(new PrefixQuery(new Term(WordIndex.LETTERS, letters))));
        }
        return ways.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query similarly(String word) {
        String letters = Jamo.letters(word);
        List<Query> ways = new ArrayList<>();
        ways.add(new PrefixQuery(new Term(WordIndex.LETTERS, letters)));
        ways.add(new PrefixQuery(new Term(WordIndex.INITIALS, word)));
        if (letters.length() >= 4) {
            ways.add(new WildcardQuery(new Term(WordIndex.SQUEEZED, "*" + letters + "*")));
            ways.add(new FuzzyQuery(new Term(WordIndex.LETTERS, letters), letters.length() >= 9 ? 2 : 1, 1));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query all(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        return every(terms.stream().<Query>map(term -> new TermQuery(new Term(field, term))).toList());
    }

    private static Query every(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }

    private Hits run(Query query, boolean similar, Set<String> marks) {
        Collected collected = new Collected();
        try {
            searcher.search(query, collected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hits(collected.at, collected.scores, similar, marks);
    }

    private static int[] positions(DirectoryReader reader, Map<String, Integer> byCode) throws IOException {
        int[] positions = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues codes = DocValues.getBinary(leaf.reader(), WordIndex.CODE);
            while (codes.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
                BytesRef code = codes.binaryValue();
                positions[leaf.docBase + codes.docID()] = byCode.getOrDefault(code.utf8ToString(), -1);
            }
        }
        return positions;
    }

    private final class Collected extends SimpleCollector {

        private final BitSet at = new BitSet();
        private final float[] scores = new float[positions.length];
        private int base;
        private Scorable scorer;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int doc) throws IOException {
            int position = positions[base + doc];
            if (position >= 0) {
                at.set(position);
                scores[position] = scorer.score();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
