namespace CustomerSuccess.Core.Facts;

public enum ContractKind
{
    New,
    Renewal,
    Expansion,
    Contraction,
    Churn,
}
