using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>A change that is being made.</summary>
/// <param name="Step">Null for a change of the whole run.</param>
internal sealed record Act(CustomerSuccessContext Context, PlayRun Run, PlayStep? Step, string By, DateTimeOffset Now)
{
    public void Note(EntryKind kind, string text) => Context.Add(new PlayRunEntry(Run, kind, text, By, Now, Step));
}
