using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Core.Inbox;

/// <summary>Which texts the inbox shows, the newest first.</summary>
/// <param name="Sentiment">Unknown for those that the model cannot judge.</param>
/// <param name="Unanswered">Tickets that are open, and messages and comments after which nobody has got in touch.</param>
/// <param name="Customer">The id of one customer.</param>
/// <param name="Days">From the newest text back; null for all.</param>
/// <param name="Mine">Only of customers that the viewer owns.</param>
/// <param name="Page">From 1.</param>
public sealed record InboxFilter(
    TextSentiment? Sentiment = null,
    Issue? Issue = null,
    TextKind? Kind = null,
    bool Unanswered = false,
    string? Customer = null,
    int? Days = null,
    bool Mine = false,
    int Page = 1)
{
    public const int PageSize = 25;

    /// <summary>Deeper pages are not read; filters narrow sooner.</summary>
    public const int LastPage = 400;
}
