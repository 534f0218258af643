-- _told(~Q(extra__has_any_keys=['x', 'a']))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN NOT (
      (
        CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
            THEN 1
            WHEN NOT (
              JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
            )
            THEN 0
          END
        END = 1
        OR CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.a')
            THEN 1
            WHEN NOT (
              JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.a')
            )
            THEN 0
          END
        END = 1
      )
      AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
    )
    THEN 1
    WHEN NOT (
      NOT (
        (
          CASE
            WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
            THEN CASE
              WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
              THEN 1
              WHEN NOT (
                JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
              )
              THEN 0
            END
          END = 1
          OR CASE
            WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
            THEN CASE
              WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.a')
              THEN 1
              WHEN NOT (
                JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.a')
              )
              THEN 0
            END
          END = 1
        )
        AND "EXAMPLE_DOCUMENT"."EXTRA" IS NOT NULL
      )
    )
    THEN 0
  END AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ()
