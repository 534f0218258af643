-- SELECT "v"."x" FROM (VALUES (1), (1), (NULL), (NULL)) AS "v"("x") EXCEPT ALL SELECT "v"."x" FROM (VALUES (1), (CAST(NULL AS INTEGER))) AS "v"("x")

SELECT
  `v`.`x`
FROM VALUES
  (1),
  (1),
  (NULL),
  (NULL) AS `v`(`x`)
EXCEPT ALL
SELECT
  `v`.`x`
FROM VALUES
  (1),
  (NULL) AS `v`(`x`);
-- parameters: ()
