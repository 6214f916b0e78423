using CustomerSuccess.Core.Messaging.Notes;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Messaging.Customers;

/// <summary>How customers know us, what mails tell of them, and who reads notes; for admins.</summary>
public sealed partial class MailSettingsCard
{
    private MailSettingsRow? settings;
    private IReadOnlyList<string> untracked = [];
    private string? vendorName;
    private string untrackedAddress = "";
    private bool opens;
    private bool clicks;
    private string? token;
    private ElementReference shownToken;
    private bool asking;
    private string? refused;
    private string? told;
    private (bool Failed, string Text)? message;

    [Inject]
    public required MailSettingsQueries Queries { get; init; }

    [Inject]
    public required SaveMailSettings Save { get; init; }

    [Inject]
    public required SwitchTracking Tracking { get; init; }

    [Inject]
    public required IssueNoteToken Issue { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await ReloadAsync();
        (vendorName, opens, clicks) = (settings?.VendorName, settings?.TracksOpens ?? false, settings?.TracksClicks ?? false);
    }

    /// <summary>What somebody is typing stays.</summary>
    private async Task ReloadAsync()
    {
        var found = await Queries.SettingsAsync(Viewer, CancellationToken.None);
        settings = found.Succeeded ? found.Value : null;
        var addresses = await Queries.UntrackedAsync(Viewer, CancellationToken.None);
        untracked = addresses.Succeeded ? addresses.Value : [];
    }

    private async Task SaveAsync()
    {
        var error = (await Save.RunAsync(vendorName, opens, clicks, Viewer, CancellationToken.None)).Error;
        message = (error is not null, error?.Message ?? "Saved.");
    }

    private async Task TrackAsync(string address, bool tracked)
    {
        refused = (await Tracking.RunAsync(address, tracked, Viewer, CancellationToken.None)).Error?.Message;
        if (refused is null)
        {
            (untrackedAddress, told) = (tracked ? untrackedAddress : "", $"{address} is {(tracked ? "tracked again" : "not tracked any more")}.");
        }
    }

    private async Task<Error?> IssueAsync()
    {
        var issued = await Issue.RunAsync(Viewer, CancellationToken.None);
        if (issued.Succeeded)
        {
            (asking, token, told) = (false, issued.Value, "The token stands below.");
        }

        return issued.Error;
    }

    private async Task FocusAsync()
    {
        if (token is not null)
        {
            await shownToken.FocusAsync();
        }
    }
}
