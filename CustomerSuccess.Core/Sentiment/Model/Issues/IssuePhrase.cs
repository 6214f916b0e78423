using System.Collections.Frozen;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Issues;

/// <summary>Words in a row that speak of an issue.</summary>
/// <param name="StartsWithNot">It negates something itself, so that a negation does not turn it.</param>
internal sealed record IssuePhrase(Issue Issue, IReadOnlyList<FrozenSet<string>?> Atoms, bool StartsWithNot)
{
    /// <summary>So many words may stand in a gap.</summary>
    private const int Gap = 3;

    /// <summary>Stands for any word that negates.</summary>
    private const string Not = "NOT";

    public IEnumerable<string> FirstWords => Atoms[0]!;

    /// <param name="line">As in issues.txt: the issue, a tab, the phrase.</param>
    /// <exception cref="FormatException">The line is not one.</exception>
    public static IssuePhrase Of(string line)
    {
        var cells = line.Split('\t');
        var issue = cells.Length == 2 ? IssueNames.Of(cells[0]) : null;
        var atoms = cells[^1].Split(' ');
        return issue is { } known
            ? new IssuePhrase(known, [.. atoms.Select(atom => atom == "~" ? null : atom.Split('|').ToFrozenSet(StringComparer.Ordinal))], atoms[0] == Not)
            : throw new FormatException($"'{line}' is no issue and phrase.");
    }

    /// <returns>The token behind the last one of the phrase when it starts at a token; -1 when it does not.</returns>
    public int Match(IReadOnlyList<Token> tokens, int start) => Match(tokens, start, 0);

    private int Match(IReadOnlyList<Token> tokens, int at, int atom)
    {
        if (atom == Atoms.Count)
        {
            return at;
        }

        if (Atoms[atom] is { } words)
        {
            return at < tokens.Count && tokens[at].Kind != TokenKind.Break && Fits(words, tokens[at].Form) ? Match(tokens, at + 1, atom + 1) : -1;
        }

        for (var skip = 0; skip <= Gap && at + skip < tokens.Count && (skip == 0 || tokens[at + skip - 1].Kind != TokenKind.Break); skip++)
        {
            if (Match(tokens, at + skip, atom + 1) is var end and >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private static bool Fits(FrozenSet<string> words, string form) => words.Contains(form) || (words.Contains(Not) && Lexicon.Negates(form));
}
