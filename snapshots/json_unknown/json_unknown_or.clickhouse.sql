-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN NOT (
        "example_document"."extra" IS NULL
      )
      THEN coalesce((
        JSONHas("example_document"."extra", 'x') = 1
      ), FALSE)
    END
    OR CASE
      WHEN JSONHas("example_document"."data", 'a') = 1
      THEN (
        toString(JSONType("example_document"."data", 'a')) IN ('Int64', 'UInt64', 'Double')
        AND accurateCastOrNull(JSONExtractRaw("example_document"."data", 'a'), 'Decimal(76, 30)') = %s
      )
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (1,)
