-- _told(Q(extra=7))

SELECT
  "example_document"."id" AS "pk",
  CASE
    WHEN NOT (
      "example_document"."extra" IS NULL
    )
    THEN (
      toString(JSONType("example_document"."extra")) IN ('Int64', 'UInt64', 'Double')
      AND accurateCastOrNull(JSONExtractRaw("example_document"."extra"), 'Decimal(76, 30)') = %s
    )
  END AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (7,)
