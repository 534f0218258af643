-- _told(Q(data__f=10 ** 25))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN JSONHas("example_document"."data", 'f') = 1
    THEN (
      toString(JSONType("example_document"."data", 'f')) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'f'), 'Decimal(76, 30)') = CAST(%s AS Nullable(Decimal(26, 0)))
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('10000000000000000000000000',)
