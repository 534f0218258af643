-- Blog.objects.filter(tagline__contains='%s ?').exists()

SELECT
  %s AS `a`
FROM `example_blog`
WHERE
  `example_blog`.`tagline` LIKE %s ESCAPE '\\'
LIMIT 1;
-- parameters: (1, '%\\%s ?%')
