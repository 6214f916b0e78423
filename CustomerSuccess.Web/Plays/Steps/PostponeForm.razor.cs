using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Steps;

/// <summary>Asks until when a step is put off, by the clocks of the business.</summary>
public sealed partial class PostponeForm
{
    private BusinessCalendar? calendar;
    private DateTime until;

    [Inject]
    public required PostponeStep Postpone { get; init; }

    [Inject]
    public required RuleQueries Rules { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required StepAsked Step { get; set; }

    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        calendar = await Rules.CalendarAsync(CancellationToken.None);
        until = TimeZoneInfo.ConvertTime(calendar.NextOpening(Clock.GetUtcNow()), calendar.Zone).DateTime;
    }

    private async Task<Error?> SaveAsync()
    {
        var due = calendar!.Instant(DateOnly.FromDateTime(until), TimeOnly.FromDateTime(until));
        var done = await Postpone.RunAsync(Step.Id, due, Viewer, CancellationToken.None);
        if (done.Succeeded)
        {
            await Done.InvokeAsync($"{Step.Title}: moved.");
        }

        return done.Error;
    }
}
