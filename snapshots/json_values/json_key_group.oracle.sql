-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
  TO_NCHAR(
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB WITH WRAPPER)) - 2
      )
    )
  ) AS "DATA__B",
  COUNT("EXAMPLE_DOCUMENT"."ID") AS "N"
FROM "EXAMPLE_DOCUMENT"
GROUP BY
  TO_NCHAR(
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.b' RETURNING CLOB WITH WRAPPER)) - 2
      )
    )
  );
-- parameters: ()
