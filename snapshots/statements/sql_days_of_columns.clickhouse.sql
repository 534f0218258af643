-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  CAST(addMicroseconds(CAST("pub_date" AS Nullable(DateTime64(6, 'UTC'))), 86400000000 * "rating") AS Nullable(Date32)) AS "d"
FROM "example_entry"
WHERE
  CAST(subtractMicroseconds(CAST("pub_date" AS Nullable(DateTime64(6, 'UTC'))), 86400000000 * "rating") AS Nullable(Date32)) < "pub_date"
  AND "pub_date" < CAST('9000-01-01' AS Nullable(Date32));
-- parameters: ()
