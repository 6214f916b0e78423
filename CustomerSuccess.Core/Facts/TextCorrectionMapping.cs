using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class TextCorrectionMapping : IEntityTypeConfiguration<TextCorrection>
{
    public void Configure(EntityTypeBuilder<TextCorrection> builder)
    {
        builder.ToTable("TextCorrections");
        builder.Property(correction => correction.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(correction => correction.By).HasMaxLength(200);
        builder.HasIndex(correction => new { correction.Kind, correction.ExternalId }).IsUnique();
        builder.HasIndex(correction => correction.CustomerId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(correction => correction.CustomerId);
    }
}
