using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Touches;

/// <summary>Asks for an interaction with one customer and writes it down.</summary>
public sealed partial class LogCallDialog
{
    private Channel channel = Channel.Call;
    private DateOnly day;
    private string subject = "";
    private string? note;
    private bool executive;

    [Inject]
    public required TouchDesk Desk { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required string Customer { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public bool Open { get; set; }

    /// <summary>Logged or cancelled.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    protected override void OnInitialized() => day = Clock.Today();

    private async Task<Error?> SaveAsync()
    {
        var logged = await Desk.LogAsync(Customer, new LoggedInteraction(channel, day, subject, note, executive), Viewer, CancellationToken.None);
        if (logged.Succeeded)
        {
            (channel, day, subject, note, executive) = (Channel.Call, Clock.Today(), "", null, false);
            await Done.InvokeAsync();
        }

        return logged.Error;
    }
}
