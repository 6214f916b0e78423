using System.Collections.Frozen;
using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Core.Sentiment.Model.Issues;

/// <summary>Finds what a text speaks of by the phrases in issues.txt, unless they are negated ("not slow") or over ("the bug is fixed").</summary>
internal static class IssueRules
{
    /// <summary>How many words behind a phrase can say that it is over.</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<string> Over = new[] { "fixed", "resolved", "solved", "gone", "sorted" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IssuePhrase[]> Phrases = Read();

    private static readonly IssuePhrase[] Negating = [.. Lines().Where(phrase => phrase.StartsWithNot)];

    /// <returns>Each issue once, with the words that named it first.</returns>
    public static IReadOnlyList<FoundIssue> Find(string text, TextParts parts)
    {
        var found = new SortedDictionary<Issue, FoundIssue>();
        for (var i = 0; i < parts.Tokens.Count; i++)
        {
            foreach (var phrase in Phrases.GetValueOrDefault(parts.Tokens[i].Form, []).Concat(Lexicon.Negates(parts.Tokens[i].Form) ? Negating : []))
            {
                if (!found.ContainsKey(phrase.Issue) && phrase.Match(parts.Tokens, i) is var end and > 0 && Holds(phrase, parts, i, end))
                {
                    found[phrase.Issue] = new FoundIssue(phrase.Issue, Words(text, parts.Tokens, i, end));
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>A phrase that names a topic, such as an invoice, holds whatever is said of it.</summary>
    private static bool Holds(IssuePhrase phrase, TextParts parts, int start, int end) =>
        phrase.Issue == Issue.Billing || ((phrase.StartsWithNot || !parts.Negated[start]) && !IsOver(parts, end));

    private static bool IsOver(TextParts parts, int end)
    {
        for (var i = end; i < Math.Min(parts.Tokens.Count, end + Reach) && parts.Tokens[i].Kind != TokenKind.Break; i++)
        {
            if (Over.Contains(parts.Tokens[i].Form) && !parts.Negated[i])
            {
                return true;
            }
        }

        return false;
    }

    private static string Words(string text, IReadOnlyList<Token> tokens, int start, int end)
    {
        var (first, last) = (tokens[start].Start, tokens[end - 1].Start + tokens[end - 1].Length);
        return last > first ? text[first..last] : text.Substring(first, tokens[start].Length);
    }

    private static IEnumerable<IssuePhrase> Lines()
    {
        using var stream = typeof(IssueRules).Assembly.GetManifestResourceStream("CustomerSuccess.Core.Sentiment.Model.Issues.issues.txt")
            ?? throw new InvalidOperationException("The phrases of issues are not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(IssuePhrase.Of)];
    }

    private static FrozenDictionary<string, IssuePhrase[]> Read() => Lines().Where(phrase => !phrase.StartsWithNot)
        .SelectMany(phrase => phrase.FirstWords.Select(word => (word, phrase))).GroupBy(pair => pair.word, pair => pair.phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
}
