namespace CustomerSuccess.Web.Plays.Steps;

/// <summary>The step that a dialog is about.</summary>
/// <param name="Subject">Of the drafted text; null without one.</param>
public sealed record StepAsked(int Id, string Title, string CustomerName, StepAct Act, string? Subject = null, string? Text = null)
{
    /// <summary>What is said above every form.</summary>
    public string Sentence => $"{Title} · {CustomerName}";
}
