namespace CustomerSuccess.Core.Live;

/// <summary>Alert rules read otherwise than before; customers are to be looked at again.</summary>
public sealed record RulesChanged : LiveEvent;
