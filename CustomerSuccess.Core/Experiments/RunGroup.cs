namespace CustomerSuccess.Core.Experiments;

/// <summary>The runs behind a number.</summary>
public enum RunGroup
{
    Treated,
    TreatedLeft,
    HeldOut,
    HeldOutLeft,
    Underway,
    Again,
    NotDrawn,
}
