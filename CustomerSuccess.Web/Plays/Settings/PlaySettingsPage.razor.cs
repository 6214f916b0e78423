using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Settings;

/// <summary>How often and when customers are written to, and what is asked before many begin at once; for admins.</summary>
public sealed partial class PlaySettingsPage
{
    private LimitsInput? input;
    private (bool Failed, string Text)? message;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required SavePlayLimits Save { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override async Task OnInitializedAsync() => input = new LimitsInput((await Queries.BrakeAsync(CancellationToken.None)).Limits);

    private void Choose(Channel channel, bool on) => _ = on ? input!.Off.Remove(channel) : input!.Off.Add(channel);

    private async Task SaveAsync()
    {
        var saved = await Save.RunAsync(input!.Read(), Viewer, CancellationToken.None);
        message = (!saved.Succeeded, saved.Error?.Message ?? "Saved. What is due from now on goes by these rules.");
    }
}
