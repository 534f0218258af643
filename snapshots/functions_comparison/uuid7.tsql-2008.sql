-- Entry.objects.annotate(v=UUID7())

SELECT
  [example_entry].[id],
  [example_entry].[blog_id],
  [example_entry].[headline],
  [example_entry].[body_text],
  [example_entry].[pub_date],
  [example_entry].[mod_date],
  [example_entry].[number_of_comments],
  [example_entry].[number_of_pingbacks],
  [example_entry].[rating],
  LOWER(
    CONVERT(
      VARCHAR(12),
      CONVERT(
        BINARY(6),
        CAST(CAST(DATEDIFF(DAY, CAST('1970-01-01' AS DATETIME2), SYSUTCDATETIME()) AS BIGINT) * 86400000 + DATEDIFF(MILLISECOND, CAST(SYSUTCDATETIME() AS DATE), SYSUTCDATETIME()) AS BIGINT)
      ),
      2
    ) + '7' + SUBSTRING(REPLACE(CONVERT(CHAR(36), NEWID()), '-', ''), 14, 19)
  ) AS [v]
FROM [example_entry];
-- parameters: ()
