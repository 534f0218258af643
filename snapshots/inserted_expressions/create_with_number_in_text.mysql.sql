-- Blog.objects.create(pk=500, name=Concat(Value('n'), Value(5), Value('%s'), output_field=CharField()), tagline=Concat(Value('n'), Cast(Value(5), CharField()), output_field=CharField()))

INSERT INTO `example_blog` (
  `id`,
  `name`,
  `tagline`
)
VALUES
  (
    %s,
    CONCAT(COALESCE(%s, ''), COALESCE(CAST(%s AS CHAR), ''), COALESCE(%s, '')),
    CONCAT(COALESCE(%s, ''), COALESCE(CAST(%s AS CHAR), ''))
  );
-- parameters: (500, 'n', 5, '%s', 'n', 5)
