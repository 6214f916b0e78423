using System.Diagnostics.CodeAnalysis;

namespace CustomerSuccess.Core.Primitives;

/// <summary>A value or the reason why there is none.</summary>
public readonly record struct Result<T>
{
    private readonly T? value;

    private Result(T? value, Error? error)
    {
        this.value = value;
        Error = error;
    }

    public Error? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <exception cref="InvalidOperationException">There is an error instead.</exception>
    public T Value => Error is null ? value! : throw new InvalidOperationException(Error.Message);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}
