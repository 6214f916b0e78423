namespace CustomerSuccess.Core.Facts;

public enum Direction
{
    In,
    Out,
}
