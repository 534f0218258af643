-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  CAST(addMicroseconds(CAST("pub_date" AS Nullable(DateTime64(6, 'UTC'))), 86400000000) AS Nullable(Date32)) AS "d",
  CAST(subtractMicroseconds(CAST("pub_date" AS Nullable(DateTime64(6, 'UTC'))), 2678400000000) AS Nullable(Date32)) AS "e",
  CAST(addMicroseconds(CAST("pub_date" AS Nullable(DateTime64(6, 'UTC'))), 172800000000) AS Nullable(Date32)) AS "f"
FROM "example_entry"
WHERE
  "pub_date" < CAST('9000-01-01' AS Nullable(Date32));
-- parameters: ()
