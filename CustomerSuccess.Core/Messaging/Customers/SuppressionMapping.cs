using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Messaging.Customers;

internal sealed class SuppressionMapping : IEntityTypeConfiguration<Suppression>
{
    public void Configure(EntityTypeBuilder<Suppression> builder)
    {
        builder.ToTable("Suppressions");
        builder.Property(suppression => suppression.Address).HasMaxLength(254);
        builder.Property(suppression => suppression.Note).HasMaxLength(Suppression.LongestNote);
        builder.Property(suppression => suppression.By).HasMaxLength(254);
        builder.Property(suppression => suppression.LiftedBy).HasMaxLength(254);
        builder.Property(suppression => suppression.LiftedWhy).HasMaxLength(Suppression.LongestNote);
        builder.Ignore(suppression => suppression.Holds);
        builder.HasIndex(suppression => new { suppression.Address, suppression.Reason }).IsUnique();
    }
}
