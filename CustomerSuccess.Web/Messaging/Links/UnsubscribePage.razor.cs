using CustomerSuccess.Core.Messaging.Tracking;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging.Links;

/// <summary>For the reader of a mail, who does not sign in. Looking at it changes nothing: programs look into mails, too.</summary>
public sealed partial class UnsubscribePage
{
    private Unsubscriber? reader;
    private string? error;

    [Inject]
    public required UnsubscribeQueries Queries { get; init; }

    [Parameter]
    public required string Token { get; set; }

    private string From => reader?.VendorName is { } vendor ? $" from {vendor}" : "";

    protected override async Task OnInitializedAsync()
    {
        var found = await Queries.ReaderAsync(Token, CancellationToken.None);
        reader = found.Succeeded ? found.Value : null;
        error = found.Error?.Message;
    }
}
