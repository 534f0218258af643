-- Document.objects.exclude(title__startswith='long')
--     .values('title')
--     .order_by('title')
--     .annotate(n=Count(Case(When(data__f=F('extra__same'), then=1), output_field=IntegerField())))

SELECT
  "EXAMPLE_DOCUMENT"."TITLE" AS "TITLE",
  COUNT(
    CASE
      WHEN (
        JSON_EQUAL(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          (
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
              )
            )
          )
        )
        OR (
          JSON_EQUAL(
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
              )
            ),
            (
              TO_NCLOB(
                SUBSTR(
                  JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                  2,
                  LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                )
              )
            )
          )
          OR DBMS_LOB.COMPARE(
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER)) - 2
              )
            ),
            (
              TO_NCLOB(
                SUBSTR(
                  JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER),
                  2,
                  LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.same' RETURNING CLOB WITH WRAPPER)) - 2
                )
              )
            )
          ) = 0
        )
      )
      THEN %s
      ELSE NULL
    END
  ) AS "N"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
    (
      "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
      AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
    )
  )
GROUP BY
  "EXAMPLE_DOCUMENT"."TITLE"
ORDER BY
  1 ASC;
-- parameters: (1, 'long%')
