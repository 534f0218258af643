-- Document.objects.exclude(title__startswith='long')
--     .update(title=Case(When(data__f=F('extra__same'), then=Value('the same')), default='title'))

UPDATE "EXAMPLE_DOCUMENT" SET "TITLE" = CASE
  WHEN (
    (
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
  )
  THEN TO_NCHAR(%s)
  ELSE "EXAMPLE_DOCUMENT"."TITLE"
END
WHERE
  NOT (
    (
      "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
      AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
    )
  );
-- parameters: ('the same', 'long%')
