-- Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')

SELECT
  (
    year(`example_entry`.`pub_date`)
  ) AS `year`,
  COUNT(`example_entry`.`id`) AS `n`
FROM `example_entry`
GROUP BY
  (
    year(`example_entry`.`pub_date`)
  )
ORDER BY
  1 ASC;
-- parameters: ()
