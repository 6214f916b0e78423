using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class InteractionMapping : IEntityTypeConfiguration<Interaction>
{
    public void Configure(EntityTypeBuilder<Interaction> builder)
    {
        builder.ToTable("Interactions");
        builder.Property(interaction => interaction.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(interaction => interaction.ContactId).HasMaxLength(CustomerLimits.Id);
        builder.Property(interaction => interaction.Subject).HasMaxLength(FactLimits.Subject);
        builder.Property(interaction => interaction.LoggedBy).HasMaxLength(200);
        builder.HasIndex(interaction => interaction.ExternalId).IsUnique();
        builder.HasIndex(interaction => new { interaction.CustomerId, interaction.At });
        builder.HasOne<Customer>().WithMany().HasForeignKey(interaction => interaction.CustomerId);
    }
}
