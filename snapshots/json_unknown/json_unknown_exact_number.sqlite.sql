-- _told(Q(extra=7))

SELECT
  "example_document"."id" AS "pk",
  (
    JSON_TYPE("example_document"."extra", '$') IN ('integer', 'real')
    AND JSON_EXTRACT("example_document"."extra", '$') = %s
  ) AS "told"
FROM "example_document"
ORDER BY
  1 ASC;
-- parameters: (7,)
