-- Document.objects.exclude(title__startswith='long')
--     .aggregate(same=Count('pk', filter=Q(data__f=F('extra__same'))), all=Count('pk'))

SELECT
  COUNT(
    CASE
      WHEN CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
        JSON_EXTRACT(`example_document`.`extra`, '$."same"')
      ) AS JSON) AS JSON)
      THEN `example_document`.`id`
    END
  ) AS `same`,
  COUNT(`example_document`.`id`) AS `all`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  );
-- parameters: ('long%',)
