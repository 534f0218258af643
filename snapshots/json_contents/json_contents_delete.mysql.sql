-- Document.objects.exclude(title__startswith='long')
--     .filter(extra__x__in=Document.objects.values('data__f'))
--     .delete()

DELETE FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS JSON) IN (
      SELECT
        CAST(JSON_EXTRACT(`u0`.`data`, '$."f"') AS JSON) AS `data__f`
      FROM (
        SELECT DISTINCT
          *
        FROM `example_document`
      ) AS `u0`
    )
  );
-- parameters: ('long%',)
