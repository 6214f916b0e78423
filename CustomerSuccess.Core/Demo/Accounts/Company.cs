using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>A line of the cast.</summary>
/// <param name="Story">A name of the story book; empty for an ordinary customer.</param>
internal sealed record Company(string Name, Segment Segment, string Industry, string Country, string Story)
{
    /// <summary>Of the top-level domain that is reserved for examples (RFC 2606), so no mail can reach anybody.</summary>
    public string Domain => $"{PlainText.Of(Name)}.example";
}
