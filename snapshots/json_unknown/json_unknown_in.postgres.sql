-- _told(Q(extra__x__in=[True, '1']))

SELECT
  "example_document"."id" AS "pk",
  (
    (
      "example_document"."extra" -> 'x'
    ) = CAST('true' AS JSONB)
    OR (
      "example_document"."extra" -> 'x'
    ) = TO_JSONB(CAST(%s AS TEXT))
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: ('1',)
