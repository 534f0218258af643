-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(Q(data__f=10 ** 25) | Q(extra__same=10 ** 25))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    CASE
      WHEN JSONHas("example_document"."data", 'f') = 1
      THEN (
        toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
      )
    END
    OR CASE
      WHEN JSONHas("example_document"."extra", 'same') = 1
      THEN (
        toString(JSONType("example_document"."extra", 'same')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."extra", 'same'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
      )
    END
  )
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000000000000', '10000000000000000000000000')
