SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  (
    JSONB_BUILD_OBJECT('a', "example_event"."day", 'b', "example_event"."opens") -> 'a'
  ) = TO_JSONB(CAST(%s AS TEXT))
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
