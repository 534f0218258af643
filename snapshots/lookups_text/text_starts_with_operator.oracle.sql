-- Author.objects.annotate(v=RawSQL('"example_author"."name" ^@ SUBSTR("example_author"."name", 1, 5)', (), BooleanField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  (
    (
      CASE
        WHEN "EXAMPLE_AUTHOR"."NAME" LIKE REPLACE(
          REPLACE(REPLACE(SUBSTR("EXAMPLE_AUTHOR"."NAME", 1, 5), '\', '\\'), '%%', '\%%'),
          '_',
          '\_'
        ) || '%%' ESCAPE '\'
        THEN 1
        WHEN NOT (
          "EXAMPLE_AUTHOR"."NAME" LIKE REPLACE(
            REPLACE(REPLACE(SUBSTR("EXAMPLE_AUTHOR"."NAME", 1, 5), '\', '\\'), '%%', '\%%'),
            '_',
            '\_'
          ) || '%%' ESCAPE '\'
        )
        THEN 0
      END
    )
  ) AS "V"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
