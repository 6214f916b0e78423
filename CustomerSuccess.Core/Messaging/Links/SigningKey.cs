namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>The secret by which this installation recognises its own links; there is one row, made at the first start.</summary>
public sealed class SigningKey
{
    public const int OnlyId = 1;

    private SigningKey()
    {
    }

    public SigningKey(byte[] secret, DateTimeOffset now) => (Secret, CreatedAt) = (secret, now);

    public int Id { get; private set; } = OnlyId;

    /// <summary>256 random bits.</summary>
    public byte[] Secret { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }
}
