namespace CustomerSuccess.Core.Demo.Plays;

/// <summary>One play of the demo.</summary>
/// <param name="Csm">Place among the CSMs of the demo, from 0.</param>
/// <param name="TurnDaysAgo">When the CSM did something with it; later than the start.</param>
internal sealed record PlayStory(string Playbook, int Csm, int DaysAgo, PlayTurn Turn = PlayTurn.None, int TurnDaysAgo = 0);
