namespace CustomerSuccess.Core.Plays.Model.Faults;

/// <summary>The fields that faults speak of.</summary>
public static class PlaybookFields
{
    public const string Name = "name";
    public const string Trigger = "trigger";
    public const string Entry = "entry";
    public const string Exit = "exit";
    public const string Success = "success";
    public const string Following = "following";
    public const string Holdout = "holdout";
    public const string HoldoutBelow = "holdoutBelow";
    public const string Variants = "variants";
    public const string Cap = "cap";
    public const string Steps = "steps";
    public const string Id = "id";
    public const string Title = "title";
    public const string Channel = "channel";
    public const string Due = "due";
    public const string Template = "template";
    public const string Conditions = "conditions";
}
