-- Document.objects.exclude(title__startswith='long')
--     .values('title')
--     .order_by('title')
--     .annotate(n=Count(Case(When(data__f=F('extra__same'), then=1), output_field=IntegerField())))

SELECT
  `example_document`.`title` AS `title`,
  COUNT(
    CASE
      WHEN JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."same"')
      ))
      THEN %s
      ELSE NULL
    END
  ) AS `n`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
GROUP BY
  `example_document`.`title`
ORDER BY
  1 ASC;
-- parameters: (1, 'long%')
