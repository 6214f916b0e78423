namespace CustomerSuccess.Core.Experiments.Model;

public enum VerdictKind
{
    /// <summary>The normal state of a young experiment.</summary>
    NotEnoughYet,

    /// <summary>Enough customers for the difference that is worth finding, and none was found.</summary>
    NoDifferenceSeen,
    Better,
    Worse,

    /// <summary>Too many or too few were held out for chance.</summary>
    SampleRatioBroken,
    GuardrailBroken,
}
