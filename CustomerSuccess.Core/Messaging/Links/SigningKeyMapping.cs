using CustomerSuccess.Core.Messaging.Links.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Links;

internal sealed class SigningKeyMapping : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("SigningKeys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Secret).HasMaxLength(LinkSeal.KeyBytes);
    }
}
