-- _told(Q(extra__x__in=[True, '1']))

SELECT
  "example_document"."id" AS "pk",
  (
    CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN JSONExtractRaw("example_document"."extra", 'x') = 'true'
    END
    OR CASE
      WHEN JSONHas("example_document"."extra", 'x') = 1
      THEN (
        toString(JSONType("example_document"."extra", 'x')) IN ('String')
        AND JSONExtractString("example_document"."extra", 'x') = %s
      )
    END
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('1',)
