-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er=1e+25)

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  CASE
    WHEN JSONHas("example_document"."data", 'deep', 'er') = 1
    THEN (
      toString(JSONType("example_document"."data", 'deep', 'er')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'deep', 'er'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
    )
  END
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000000000000',)
